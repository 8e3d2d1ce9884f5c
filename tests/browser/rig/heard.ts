import type { CDPSession } from 'playwright-core';

/** What an assistive technology is told of one thing, in reading order; roles by the names of WAI-ARIA. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  /** For what opens and closes something, and for what can be ticked. */
  readonly expanded?: boolean;
  readonly checked?: boolean;
  /** How deep it lies in the tree; whatever follows it and lies deeper is in it. */
  readonly depth: number;
}

const sameInBoth: Readonly<Record<string, string>> = {
  // Chromium
  DisclosureTriangle: 'disclosure',
  StaticText: 'text',
  RootWebArea: 'document',
  Iframe: 'iframe',
  LabelText: 'label',
  // Firefox
  pushbutton: 'button',
  'toggle button': 'button',
  radiobutton: 'radio',
  checkbutton: 'checkbox',
  summary: 'disclosure',
  entry: 'textbox',
  'text leaf': 'text',
  statictext: 'text',
  graphic: 'image',
  'internal frame': 'iframe',
  statusbar: 'status',
  'radio group': 'radiogroup',
  grouping: 'group',
  landmark: 'region',
  link: 'link',
  label: 'label',
};

const inOneTongue = (role: string) => sameInBoth[role] ?? role;

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { value: string };
  readonly name?: { value: string };
  readonly properties?: { name: string; value: { value?: unknown } }[];
  readonly childIds?: string[];
}

/** The tree as Chromium gives it to assistive technologies, of the document that the line leads to. */
export async function heardInChromium(line: CDPSession): Promise<Heard[]> {
  const { nodes } = (await line.send('Accessibility.getFullAXTree')) as unknown as { nodes: AxNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (id: string, depth: number): Heard[] => {
    const node = byId.get(id);
    if (!node) return [];
    const of = (property: string) => node.properties?.find(({ name }) => name === property)?.value.value;
    const [expanded, checked] = [of('expanded'), of('checked')];
    const one: Heard = {
      role: inOneTongue(node.role?.value ?? ''),
      name: node.name?.value ?? '',
      ...(expanded !== undefined && { expanded: expanded === true }),
      ...(checked !== undefined && { checked: checked === 'true' }),
      depth,
    };
    const told = !node.ignored && !['none', 'generic', 'InlineTextBox'].includes(one.role);
    return [...(told ? [one] : []), ...(node.childIds ?? []).flatMap((child) => walk(child, depth + (told ? 1 : 0)))];
  };
  const root = nodes[0];
  return root ? walk(root.nodeId, 0) : [];
}

/**
 * The same in Firefox: run in the browser's own scope, where the tree of the tab in front can be read as a screen reader
 * does. Frames are a part of it.
 */
export const heardInFirefox = `(() => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const { STATE_EXPANDED, STATE_COLLAPSED, STATE_CHECKED, STATE_CHECKABLE } = Ci.nsIAccessibleStates;
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const top = service.getAccessibleFor(window.gBrowser.selectedBrowser);
  const walk = (node, depth) => {
    const state = {};
    node.getState(state, {});
    // What the page itself names a thing comes beside Firefox's own name for it.
    const named = (() => { try { return node.attributes.getStringProperty('xml-roles'); } catch { return ''; } })();
    const on = (flag) => (state.value & flag) !== 0;
    const one = {
      role: named || service.getStringRole(node.role),
      name: node.name ?? '',
      ...((on(STATE_EXPANDED) || on(STATE_COLLAPSED)) && { expanded: on(STATE_EXPANDED) }),
      ...(on(STATE_CHECKABLE) && { checked: on(STATE_CHECKED) }),
      depth,
    };
    const children = Array.from({ length: node.childCount }, (_, i) => node.getChildAt(i));
    return [one, ...children.flatMap((child) => walk(child, depth + 1))];
  };
  return top ? walk(top, 0) : [];
})()`;

/** Firefox's roles by the names that are used here. */
export function inTheSameWords(heard: readonly Heard[]): Heard[] {
  return heard.map((one) => ({ ...one, role: inOneTongue(one.role) }));
}

/** What lies in the first thing of this role and name, itself first. */
export function within(heard: readonly Heard[], role: string, name: string | RegExp): Heard[] {
  const at = heard.findIndex(
    (one) => one.role === role && (typeof name === 'string' ? one.name === name : name.test(one.name)),
  );
  const first = heard[at];
  if (!first) return [];
  const end = heard.findIndex((one, i) => i > at && one.depth <= first.depth);
  return heard.slice(at, end === -1 ? undefined : end);
}
