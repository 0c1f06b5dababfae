import type { Component } from 'svelte'
import CalendarCheck from '@lucide/svelte/icons/calendar-check'
import CalendarRange from '@lucide/svelte/icons/calendar-range'
import FileText from '@lucide/svelte/icons/file-text'
import History from '@lucide/svelte/icons/history'
import House from '@lucide/svelte/icons/house'
import LayoutGrid from '@lucide/svelte/icons/layout-grid'
import Scale from '@lucide/svelte/icons/scale'
import Settings from '@lucide/svelte/icons/settings'
import ShieldCheck from '@lucide/svelte/icons/shield-check'
import Users from '@lucide/svelte/icons/users'
import Vote from '@lucide/svelte/icons/vote'

/** The rooms of a process, in the order of the rail. `also` are paths that belong to the same room. */
export type Section = { name: string; path: string; icon: Component; also?: string; tab?: true }

export const SECTIONS: Section[] = [
	{ name: 'home', path: '', icon: House, tab: true },
	{ name: 'texts', path: '/texts', icon: FileText, also: '/documents', tab: true },
	{ name: 'schedules', path: '/schedules', icon: CalendarRange },
	{ name: 'boards', path: '/boards', icon: LayoutGrid, tab: true },
	{ name: 'decisions', path: '/decisions', icon: Vote, also: '/lots', tab: true },
	{ name: 'meetings', path: '/meetings', icon: CalendarCheck },
	{ name: 'people', path: '/people', icon: Users, also: '/teams /interests /moderation' },
	{ name: 'rules', path: '/rules', icon: Scale },
	{ name: 'log', path: '/log', icon: History },
	{ name: 'data', path: '/data', icon: ShieldCheck },
	{ name: 'settings', path: '/settings', icon: Settings }
]

/** Whether a room is the one the person stands in. */
export function isHere({ path, also }: Section, base: string, pathname: string): boolean {
	if (path === '') return pathname === base
	return [path, ...(also?.split(' ') ?? [])].some((part) => pathname.startsWith(base + part))
}
