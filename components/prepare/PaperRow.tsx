import type { ComponentChildren } from 'preact';
import type { FilingCase } from '../../utils/core/filing.ts';
import { looksOf, type PaperNeed } from '../../utils/core/paper.ts';
import { text, type Text } from '../../utils/core/text.ts';
import { personPapers, unitCertificates } from '../../utils/data/certificates.ts';
import { paperLooks } from '../../utils/data/paper-looks.ts';
import { useSay } from '../lang.tsx';
import { SourceLine } from '../SourceLine.tsx';
import { Decides, ReadyRow } from './ReadyRow.tsx';
import { needWords, words } from './words.ts';

/** The certificates that a nature files with, for the entity's own certificate; nothing for any other paper. */
function certificatesOf(paper: string, { nature }: FilingCase): Text | undefined {
  if (nature === undefined || paper !== 'entity-certificate') return undefined;
  const accepted = [...unitCertificates, ...personPapers].filter(({ natures }) => natures.includes(nature));
  const joined = (lang: keyof Text, mark: string) => accepted.map(({ label }) => label[lang]).join(mark);
  return accepted.length === 0 ? undefined : text(joined('zh', '、'), joined('en', ', '));
}

/** The id under which a tick of a paper is kept. */
export const paperTick = (id: string): string => `paper/${id}`;

export interface PaperRowProps {
  readonly need: PaperNeed;
  readonly filing: FilingCase;
  readonly ticked: boolean;
  readonly onTick: (id: string, on: boolean) => void;
  /** What can be done with a picture of this paper, where one can be looked at. */
  readonly check?: ((paper: string) => ComponentChildren) | undefined;
}

/** A paper: needed or maybe, why, how it must look. */
export function PaperRow({ need: { paper, need, why, source, open }, filing, ticked, onTick, check }: PaperRowProps) {
  const say = useSay();
  const accepted = certificatesOf(paper.id, filing);
  const looks = looksOf(paper, paperLooks, filing);
  const tag = (
    <span class={need === 'maybe' ? 'tag tag-warn' : 'tag'} data-need={need}>
      {say(needWords[need])}
    </span>
  );
  return (
    <ReadyRow id={paperTick(paper.id)} title={paper.name} tag={tag} source={source} conflicts={paper.conflicts} ticked={ticked} onTick={onTick} {...(why !== undefined && { detail: why })}>
      {need === 'maybe' ? <Decides open={open} /> : null}
      {accepted === undefined ? null : (
        <p class="faint">
          {say(words.accepts)} {say(accepted)}
        </p>
      )}
      <details class="fold">
        <summary>{say(words.looks)}</summary>
        <p>{say(paper.meaning)}</p>
        <ul class="dots">
          {looks.map(({ id, says, source: of }) => (
            <li key={id + says.zh}>
              {say(says)} <SourceLine source={of} />
            </li>
          ))}
        </ul>
      </details>
      {paper.picture && check !== undefined ? check(paper.id) : null}
    </ReadyRow>
  );
}
