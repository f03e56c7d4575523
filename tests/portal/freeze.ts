/**
 * The page in front as a document that stands by itself: values as attributes, used style rules only, no scripts. Runs in the page.
 */
export function freezePage(): string {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  const live = [...document.documentElement.querySelectorAll('input, textarea, select')];
  const still = [...copy.querySelectorAll('input, textarea, select')];
  for (const [index, element] of live.entries()) hold(element, still[index]);
  for (const one of copy.querySelectorAll('script, style, link, noscript')) one.remove();
  const style = document.createElement('style');
  style.textContent = usedRules();
  copy.querySelector('head')?.append(style);
  return `<!doctype html>\n${copy.outerHTML}\n`;

  function hold(from: Element, to: Element | undefined) {
    if (to === undefined) return;
    if (from instanceof HTMLTextAreaElement) to.textContent = from.value;
    else if (from instanceof HTMLSelectElement) {
      for (const [at, option] of [...from.options].entries()) (to as HTMLSelectElement).options[at]?.toggleAttribute('selected', option.selected);
    } else if (from instanceof HTMLInputElement) {
      if (from.type === 'checkbox' || from.type === 'radio') to.toggleAttribute('checked', from.checked);
      else to.setAttribute('value', from.value);
    }
  }

  function usedRules(): string {
    const out: string[] = [];
    for (const sheet of document.styleSheets) for (const rule of sheet.cssRules) out.push(ruleText(rule));
    return out.filter((text) => text !== '').join('\n');
  }

  function ruleText(rule: CSSRule): string {
    if (rule instanceof CSSStyleRule) return isUsed(rule.selectorText) ? rule.cssText : '';
    if (!(rule instanceof CSSGroupingRule)) return '';
    const inner = [...rule.cssRules].map(ruleText).filter((text) => text !== '');
    if (inner.length === 0) return '';
    return `${rule.cssText.slice(0, rule.cssText.indexOf('{') + 1)}\n${inner.join('\n')}\n}`;
  }

  function isUsed(selector: string): boolean {
    const plain = selector.replaceAll(/::?(before|after|placeholder|hover|focus|focus-visible|focus-within|active|-webkit-[\w-]+)/g, '');
    try {
      return document.querySelector(plain.trim() === '' ? '*' : plain) !== null;
    } catch {
      return true;
    }
  }
}
