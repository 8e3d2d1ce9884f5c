type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const notText = new Set('button checkbox color file hidden image radio range reset submit'.split(' '));

/** Whether the caret stands in a text field that she has changed, other than the box with the search she has just made. */
export function isWriting(page: Document): boolean {
  const active = page.activeElement;
  if (!active) return false;
  if (active instanceof HTMLElement && active.isContentEditable) return (active.textContent ?? '').trim() !== '';
  return isTextField(active) && isChanged(active) && !holdsTheSearch(active);
}

/** A field for a password or a bank card in sight: whatever this page is, it is not the place for a card of ours. */
export function asksForSecrets(page: Document): boolean {
  const secret = page.querySelectorAll(
    'input[type="password"], input[autocomplete^="cc-"], input[autocomplete*=" cc-"]',
  );
  return [...secret].some(isInSight);
}

/** Something typed or chosen on this page and not yet sent; search boxes are no forms in this sense. */
export function hasUnsavedInput(page: Document): boolean {
  const fields = page.querySelectorAll<Field>('input, textarea, select');
  return [...fields].some((field) => isInSight(field) && isChanged(field) && !isSearchBox(field));
}

function isTextField(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  if (element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLInputElement && !notText.has(element.type);
}

function isChanged(field: Field): boolean {
  if (field instanceof HTMLSelectElement) {
    const chosenFirst = [...field.options].some((option) => option.defaultSelected);
    // Without a choice of the page's own, the first option stands chosen.
    return [...field.options].some(
      (o, i) => o.selected !== (chosenFirst ? o.defaultSelected : i === 0 && !field.multiple),
    );
  }
  if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')) {
    return field.checked !== field.defaultChecked;
  }
  if (field instanceof HTMLInputElement && notText.has(field.type)) return field.type === 'file' && field.value !== '';
  return field.value !== field.defaultValue && field.value.trim() !== '';
}

function isSearchBox(field: Field): boolean {
  if (field.type === 'search' || field.getAttribute('role') === 'combobox') return true;
  return field.closest('search, [role="search"]') !== null || holdsTheSearch(field);
}

/** The box whose text is the search in the address: she has submitted it, she is not writing it. */
function holdsTheSearch(field: Field): boolean {
  const text = field.value.trim();
  return [...new URLSearchParams(location.search).values()].some((value) => value.trim() === text);
}

function isInSight(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && getComputedStyle(element).visibility !== 'hidden';
}
