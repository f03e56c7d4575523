import { text, type Text } from '../core/text.ts';
import { huaweiFiling } from '../data/source-list.ts';
import { untold, weighed, type Judgement } from './judgement.ts';
import { sides, type PaperFound, type Side } from './paper.ts';

const title = text('四角是否完整', 'Four corners');

/** A sheet that lies free covers nothing of the picture's edges; noise may cover a pixel or two. */
const limit = 2;

const names: Readonly<Record<Side, Text>> = {
  left: text('左边', 'left'),
  top: text('上边', 'top'),
  right: text('右边', 'right'),
  bottom: text('下边', 'bottom'),
};

/** Whether the sheet lies free of the picture's edges. Measure: the largest share of an edge that it covers. */
export function judgeCorners(paper: PaperFound): Judgement {
  if (paper === 'fills') return untold('corners', title, text('四边看不出背景：可能是扫描件，也可能拍得太近。请自己看四角是否都在。', 'No ground is seen around it: a scan, or taken too close. See for yourself that all corners are there.'));
  if (paper === 'lost') return untold('corners', title, text('没能从背景里认出证件。放在颜色单一、与证件不同的平面上拍，更容易看清四角。', 'The paper could not be told from its ground. On a plain surface of another colour its corners show better.'));
  const touched = sides.filter((side) => paper.onEdge[side] * 100 > limit);
  const where = text(touched.map((side) => names[side].zh).join('、'), touched.map((side) => names[side].en).join(', '));
  return weighed({
    id: 'corners',
    title,
    measure: { name: text('证件占画面边缘', 'edge covered by the paper'), value: Math.max(...Object.values(paper.onEdge)) * 100, unit: '%', limit, wants: 'at-most' },
    fine: text('四周都看得到背景。', 'The ground is seen all around it.'),
    hint: text(`证件碰到画面${where.zh}，角可能被裁掉；拍远一点，四角都要在画面里。`, `It touches the edge of the picture (${where.en}); a corner may be cut. Go back a little: all four corners have to be in it.`),
    source: huaweiFiling,
  });
}
