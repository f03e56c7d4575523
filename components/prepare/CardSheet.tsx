import type { PhoneCard } from './phone-card.ts';

/** A handover card as it is printed, both languages one below the other: never seen on the screen. */
export function CardSheet({ card: { title, lines, source } }: { readonly card: PhoneCard }) {
  return (
    <article class="print-only sheet" data-card-sheet>
      {(['zh', 'en'] as const).map((lang) => (
        <section key={lang} lang={lang === 'zh' ? 'zh-CN' : 'en'}>
          <h1>{title[lang]}</h1>
          <ol class="card-lines">
            {lines.map((line) => (
              <li key={line.zh}>{line[lang]}</li>
            ))}
          </ol>
        </section>
      ))}
      <p class="sheet-source">
        {source.name} · {source.publisher} · ✓ {source.checked}
      </p>
    </article>
  );
}
