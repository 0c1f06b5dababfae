import type { Component } from 'svelte'
import CalendarCheck from '@lucide/svelte/icons/calendar-check'
import CalendarRange from '@lucide/svelte/icons/calendar-range'
import FileText from '@lucide/svelte/icons/file-text'
import History from '@lucide/svelte/icons/history'
import House from '@lucide/svelte/icons/house'
import LayoutGrid from '@lucide/svelte/icons/layout-grid'
import FolderLock from '@lucide/svelte/icons/folder-lock'
import Scale from '@lucide/svelte/icons/scale'
import Settings from '@lucide/svelte/icons/settings'
import ShieldCheck from '@lucide/svelte/icons/shield-check'
import Users from '@lucide/svelte/icons/users'
import Vote from '@lucide/svelte/icons/vote'

/**
 * The rooms of a process, in the order of the rail. `also` are paths that belong to the same room; `desk` is
 * a room for those who keep records only.
 */
export type Section = {
	name: string
	path: string
	icon: Component
	also?: string
	tab?: true
	desk?: true
}

export const SECTIONS: Section[] = [
	{ name: 'home', path: '', icon: House, tab: true },
	{ name: 'texts', path: '/texts', icon: FileText, also: '/documents', tab: true },
	{ name: 'schedules', path: '/schedules', icon: CalendarRange },
	{ name: 'boards', path: '/boards', icon: LayoutGrid, tab: true },
	{ name: 'decisions', path: '/decisions', icon: Vote, also: '/lots', tab: true },
	{ name: 'meetings', path: '/meetings', icon: CalendarCheck },
	{ name: 'records', path: '/records', icon: FolderLock, desk: true },
	{ name: 'people', path: '/people', icon: Users, also: '/teams /interests /moderation' },
	{ name: 'rules', path: '/rules', icon: Scale },
	{ name: 'log', path: '/log', icon: History },
	{ name: 'data', path: '/data', icon: ShieldCheck },
	{ name: 'settings', path: '/settings', icon: Settings }
]

/** The rooms of somebody in a process. */
export function sectionsOf({ may }: { may: { keepRecords: unknown } }): Section[] {
	return SECTIONS.filter(({ desk }) => !desk || may.keepRecords === null)
}

/** Whether a room is the one the person stands in. */
export function isHere({ path, also }: Section, base: string, pathname: string): boolean {
	if (path === '') return pathname === base
	return [path, ...(also?.split(' ') ?? [])].some((part) => pathname.startsWith(base + part))
}
