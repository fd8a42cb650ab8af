import { mayWriteLine, type OwnLineKind } from '@samtavle/shared/domain';
import { Section } from '../../ui/page/Section.js';
import { Empty } from '../../ui/state/states.js';
import { AddLine, LineList } from '../own-line/index.js';
import { resourcesText as text } from './advice.text.js';
import type { PartProps } from './place.js';

const KINDS: readonly OwnLineKind[] = ['STRENGTH', 'HELP_AROUND_ME'];

/** What the citizen is good at and has. The citizen's own; others suggest. */
export function ResourceSection({ advice, acting }: PartProps) {
  const { caseId, viewer, resources } = advice;
  const may = acting ? KINDS.filter((kind) => mayWriteLine(viewer, kind)) : [];
  if (resources.length === 0 && may.length === 0) return null;
  return (
    <Section
      title={text.title}
      lead={viewer === 'CITIZEN' ? text.lead : text.others}
      actions={<AddLine caseId={caseId} viewer={viewer} kinds={may} />}
    >
      {resources.length === 0 ? (
        <Empty>{text.none}</Empty>
      ) : (
        <LineList caseId={caseId} lines={resources} kinds={KINDS} acting={acting} />
      )}
    </Section>
  );
}
