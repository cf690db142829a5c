type Attributes = Readonly<Record<string, string | boolean | undefined>>;
export type Child = Node | string | null;

/** Makes an element. Strings become text nodes, so that nothing from a state is ever read as markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A section with a heading that names it for assistive technology. */
export function section(id: string, heading: string, ...children: readonly Child[]): HTMLElement {
  const title = element('h2', { id: `${id}-heading` }, heading);
  return element('section', { class: id, 'aria-labelledby': title.id }, title, ...children);
}
