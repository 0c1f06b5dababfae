/** Coming in and looking after oneself: set-up, sign-in, joining, account, administration. */
export default {
	'people.front_short': 'Deciding together',
	'people.front_title': 'Public services, made and decided together',
	'people.front_lead':
		'Here residents and public offices write, plan and decide together, under rules that are the same for everybody and that the server keeps.',
	'people.front_invited':
		'Were you invited? Open your invitation link. As a guest you need no account.',
	'people.front_verify': 'Check a decision record',
	'people.front_set_up':
		'This Interlink is new. The person who started it finds the set-up link where it was started.',
	'people.front_write': 'Write and plan together',
	'people.front_write_text':
		'Texts, schedules and boards that several people change at the same time, also without a connection.',
	'people.front_decide': 'Decide by rules you can read',
	'people.front_decide_text':
		'Who may do what, and what makes a decision count, stands in plain sentences. Every refusal says why.',
	'people.front_keep': 'Keep what was decided',
	'people.front_keep_text':
		'A decision ends in a sealed record. Anybody can check it, even years later and without this site.',

	'people.set_up': 'Set up this Interlink',
	'people.set_up_lead': 'About two minutes. Everything but the ledger can be changed later.',
	'people.set_up_steps': 'Steps',
	'people.set_up_started': 'Started',
	'people.set_up_stop': 'You and your organisation',
	'people.set_up_next': 'First process',
	'people.set_up_button': 'Set up and sign in',
	'people.set_up_done': 'This Interlink is set up already. Sign in to go on.',
	'people.set_up_token_invalid':
		'This link does not work, or no longer. Where Interlink was started you find a fresh one after a restart.',
	'people.you': 'You',
	'people.your_name': 'Your name',
	'people.your_name_hint': 'As the people you work with will see it.',
	'people.email': 'E-mail address',
	'people.password': 'Password',
	'people.new_password': 'New password',
	'people.new_password_hint':
		'At least 10 characters. Three or four words that you remember are good.',
	'people.present_password': 'Present password',
	'people.organisation': 'Your organisation',
	'people.organisation_name': 'Name, as people know it',
	'people.organisation_type': 'Kind',
	'people.type_public_administration': 'Public administration',
	'people.type_citizen_group': 'Group of residents',
	'people.type_nonprofit': 'Association or foundation',
	'people.type_company': 'Company',
	'people.type_academia': 'University or school',
	'people.country': 'Country',
	'people.country_none': 'Not given',

	'people.sign_in': 'Sign in',
	'people.no_account_needed':
		'Only here as a guest? Open your invitation link. You need no account.',
	'people.or': 'or',
	'people.send_link': 'Send me a link instead',
	'people.send_link_hint': 'We write to your e-mail address. No password needed.',
	'people.link_sent': 'Look into the mailbox of {email}',
	'people.link_sent_help':
		'If the address is right, a link arrives in a moment. It works once, for 10 minutes.',
	'people.other_address': 'Use another address',
	'people.link_sign_in': 'Sign in',
	'people.link_sign_in_text': 'You asked for this link to sign in as {email}.',
	'people.link_sign_in_button': 'Sign in now',
	'people.link_attach_email': 'Confirm your address',
	'people.link_attach_email_text':
		'From now on you can sign in with {email}. What you have written stays yours.',
	'people.link_attach_email_button': 'Confirm this address',
	'people.link_over': 'This link is over',
	'people.link_over_help': 'A link works once, for 10 minutes. Ask for a new one.',
	'people.link_elsewhere': 'Open this link where you asked for it',
	'people.link_elsewhere_help':
		'The link for {email} works only in the browser in which you are signed in as the person who asked for it.',
	'people.new_link': 'Ask for a new link',
	'people.sign_out_text':
		'What is saved stays saved. What this device kept for working offline is removed.',
	'people.sign_out_guest':
		'You are a guest without an account: after this you cannot come back as the same person. Add an e-mail address to your account first if you want to.',

	'people.sign_up': 'Create an account',
	'people.sign_up_for': 'To join “{process}”. Your role: {role}.',
	'people.sign_up_button': 'Create the account',
	'people.sign_up_by_invitation':
		'Accounts are made with an invitation. Open your invitation link, or ask the person who told you about this.',
	'people.have_account': 'Do you have an account?',

	'people.join_title': 'Join {process}',
	'people.invited_by': '{name} invites you',
	'people.join_role': 'Your role',
	'people.join_can': 'You can',
	'people.join_until': 'Link until',
	'people.call_you': 'What should we call you?',
	'people.call_you_hint': 'It can be invented. The people in this process will see it.',
	'people.call_you_given':
		'You are given a pseudonym. It is what the people in this process will see.',
	'people.join_without_account': 'Join without an account',
	'people.join_as': 'Join as {name}',
	'people.join_only':
		'This invitation is for {email}. Confirm that address with a link before you join.',
	'people.join_keep':
		'You are here as a guest. Add an e-mail address, and what you have written stays yours.',
	'people.join_keep_button': 'Add an e-mail address',
	'people.sign_in_to_join': 'I have an account',
	'people.already_member': 'You are in already.',
	'people.go_in': 'Go to the process',
	'people.invitation_over_help':
		'It may have run out or been used. Ask the person who invited you for a new one.',
	'people.privacy': 'What we keep about you',
	'people.privacy_guest':
		'The name you choose and what you write. No e-mail address, no telephone number. Your access ends after some hours; what you wrote stays with the group. Your network address is used only to stop abuse and is not stored with your words. Responsible: {organisation}.',
	'people.privacy_account':
		'Your name, your e-mail address and what you write here. People in the process see your name, never your e-mail address. How you answer in a decision is shown as its rule says, and the rule stands above the answers. You can change your name and end your roles at any time. What the group adopts is kept as a public record. Responsible: {organisation}.',
	'people.role_can_guest': 'Read drafts, comment, add ideas',
	'people.role_can_observer': 'Read what was adopted',
	'people.role_can_citizen': 'Write, suggest, decide',
	'people.role_can_facilitator': 'Invite, lead through the phases, ask for decisions',
	'people.role_can_official': 'Write, decide, act for the administration',
	'people.role_can_secretary': 'Keep minutes, seal records',
	'people.role_can_administrator': 'Look after the installation, not its content',

	'people.you_are_a_guest': 'You are here as a guest, without an account.',
	'people.profile': 'Name and language',
	'people.language_hint': 'For these pages and for mails to you.',
	'people.profile_saved': 'Name and language are saved.',
	'people.reading': 'Reading',
	'people.reading_hint': 'For this device, on every page.',
	'people.theme': 'Colours',
	'people.theme_system': 'As the device',
	'people.theme_light': 'Light',
	'people.theme_dark': 'Dark',
	'people.plain_letters': 'Plain letters everywhere',
	'people.larger_text': 'Larger text',
	'people.more_time':
		'More time: notes that go by themselves, and what can be taken back for ten seconds, stay for two minutes',
	'people.reading_button': 'Use these',
	'people.attach_email_text':
		'Add an e-mail address and you can come back as the same person. What you have written stays yours.',
	'people.prove_email_text':
		'Your address is not confirmed yet. For decisions, and to create a process, it must be.',
	'people.change_email_text': 'You sign in with {email}. To change it, enter the new address.',
	'people.send_proof': 'Send a link to confirm',
	'people.proof_sent': 'A link is on its way. Open it in this browser.',
	'people.no_password_yet': 'You have no password; you sign in by link. You can set one.',
	'people.change_password': 'Set the new password',
	'people.password_changed': 'The new password holds. Everywhere else you were signed out.',
	'people.mails': 'Mail to you',
	'people.mails_hint':
		'What is owed to you - votes to ratify, panels, moderation, signing in - is always written at once.',
	'people.mail_topic_mentions': 'When somebody names you in a text or a comment',
	'people.mail_topic_amendments': 'When an adopted amendment of yours cannot be merged',
	'people.mail_topic_reminders': 'Reminders of what you have not answered yet',
	'people.mail_pace':
		'{pace, select, at_once {At once} daily {Once a day, together} other {Not at all}}',
	'people.mail_saved': 'Your choice is kept.',
	'people.sessions': 'Where you are signed in',
	'people.sessions_hint': 'If you do not know one of these, end it and set a new password.',
	'people.this_session': 'This is here, now',
	'people.session_used': 'Last used {when}',
	'people.unknown_device': 'Unknown device',
	'people.end_session': 'Sign out there',
	'people.end_others': 'Sign out everywhere else',
	'people.session_ended': 'Signed out there.',
	'people.programs': 'Programs that write along',
	'people.programs_hint':
		'A program of your own can read and write shared texts in your name, with your rights and no more. It shows this token instead of signing in.',
	'people.program_name': 'What is it for?',
	'people.program_days': 'For how many days?',
	'people.give_token': 'Make a token',
	'people.token_given': 'Here is the token. It is shown this once; copy it now.',
	'people.take_back': 'Take back the token of {name}',
	'people.token_taken': 'Taken back. The program is out.',
	'people.token_until': 'Until {when}',
	'people.this_device': 'This device',
	'people.shared_device': 'Others use this device too',
	'people.shared_device_hint': 'Then nothing is kept on it for working offline.',

	'people.admin_hint':
		'Administrators look after the installation. They have no say in what processes decide.',
	'people.organisation_saved': 'The name is saved.',
	'people.everybody': '{n, plural, one {One person} other {# people}}',
	'people.guest': 'Guest',
	'people.since': 'since {when}',
	'people.not_proven': 'address not confirmed',
	'people.is_administrator': 'Administrator',
	'people.is_disabled': 'Disabled',
	'people.disable': 'Disable',
	'people.enable': 'Enable',
	'people.make_administrator': 'Make administrator',
	'people.unmake_administrator': 'No longer administrator',
	'people.person_changed': 'Done.',
	'people.mail': 'Mail',
	'people.mail_hint':
		'What this Interlink wrote. Without a mail server, pass the links on from here.',
	'people.mail_to': 'To {recipient}',
	'people.mail_sent': 'sent {when}',
	'people.mail_failed': 'not sent: {error}',
	'people.mail_kept': 'kept here, not sent',
	'people.no_mail': 'No mail yet'
} as const
