import { Section } from '../../ui/page/Section.js';
import { Empty } from '../../ui/state/states.js';
import { ClinicalForm, CloseForm, FeedbackForm, WorkForm } from './AssessmentForms.js';
import { Doors } from './Doors.js';
import { Facts, Source } from './Facts.js';
import type { PartProps, Pathway } from './pathway.js';
import { assessmentText as text, authorisationText, pathwayText } from './pathway.text.js';

const doors = (written: boolean) => [
  { act: 'completeClinicalAssessment', label: text.completeClinical, Form: ClinicalForm },
  { act: 'giveFeedback', label: text.giveFeedback, Form: FeedbackForm },
  {
    act: 'writeWorkAssessment',
    label: written ? text.changeWork : text.writeWork,
    Form: WorkForm,
    quiet: written,
  },
  { act: 'closeAssessment', label: text.close, Form: CloseForm },
];

function clinicalWords({ clinical }: Pathway): string {
  if (clinical === null) return text.clinicalOpen;
  return text.clinicalDone(clinical.on, clinical.byName, authorisationText[clinical.authorisation]);
}

function feedbackWords({ feedback }: Pathway): string {
  if (feedback === null) return text.feedbackOpen;
  return feedback.notApplicableReason === null
    ? text.feedbackGiven(feedback.on)
    : text.feedbackNot(feedback.notApplicableReason);
}

/** The assessment in its two parts, and the feedback that must be given before it is closed. */
export function AssessmentSection({ pathway, may }: PartProps) {
  const { work, assessmentClosedOn, forms } = pathway;
  const form = forms.find(({ code }) => code === 'ASSESSMENT');
  return (
    <Section
      title={text.title}
      {...(assessmentClosedOn !== null && { lead: text.closed(assessmentClosedOn) })}
      actions={<Doors pathway={pathway} may={may} doors={doors(work !== null)} />}
    >
      <Facts
        facts={[
          [text.clinical, clinicalWords(pathway)],
          [text.feedback, feedbackWords(pathway)],
        ]}
      />
      <WorkPart pathway={pathway} />
      {form !== undefined && <Source>{pathwayText.form(form.source, form.version)}</Source>}
    </Section>
  );
}

/** The work part alone: what may be shared apart from the rest. */
function WorkPart({ pathway: { work } }: { pathway: Pathway }) {
  if (work === null) return <Empty>{text.workOpen}</Empty>;
  return (
    <Facts
      facts={[
        [text.complaints, work.complaintsAtWork],
        [text.barriers, work.barriersToReturn],
        [text.mastery, work.expectedMastery],
      ]}
    />
  );
}
