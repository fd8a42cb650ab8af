/**
 * Words that tell of someone's health, in nb, nn and en: a warning, no judgement. `word` stands for itself, `word*` for all
 * that begins with it, `*word*` for all that holds it. Everyday words of work are left out though they may be said of health
 * too ("behandling", "stress", "medisinsk utstyr", "sykehus"): a warning that cries wolf is not read.
 */
export const HEALTH_WORDS: readonly string[] = [
  // diagnoses
  ...['*depresjon*', 'deprimert', 'deprimerte', '*angst', '*angsten', 'angst*', 'bipolar*', '*psykose*', 'psykotisk*'],
  ...['schizo*', 'schizofren*', 'ptsd', 'adhd', 'ocd', 'traume', 'traumer', 'traumet', 'traumatisert*', 'autis*'],
  ...['asperger*', 'anoreksi*', 'bulimi*', 'spiseforstyrr*', 'spiseforstyrring*', '*personlighetsforstyrr*'],
  ...['tvangstank*', 'tvangslid*', 'utbrent', 'utbrente', 'utbrenthet*', 'utbrend', 'utmattelse*', 'utmatting'],
  ...['diagnose', 'diagnosen', 'diagnoser', 'diagnosar', 'diagnosene', 'diagnosane', '*lidelse', '*lidelser', '*lidelsen'],
  ...['sykdom*', '*sykdommen', 'sjukdom*', 'psykisk', 'psykiske', 'kreft', 'kreften', 'kreftsyk*', 'kreftsjuk*'],
  ...['kreftbehandling*', 'diabetes*', 'epilepsi*', 'astma*', 'kols', 'fibromyalgi*', 'leddgikt*', 'revmati*'],
  ...['prolaps*', 'isjias*', 'hjerteinfarkt*', 'hjarteinfarkt*', 'hjerneslag*', 'gravid*', 'svangerskap*', 'abort'],
  // symptoms
  ...['symptom*', '*søvnvansker', '*søvnproblem*', 'søvnløs*', 'svevnløys*', 'svevnvanskar', 'insomni*', 'panikk*'],
  ...['gråt', 'gråter', 'gråte', 'gråtetokt*', 'grét', 'hodepine*', 'hovudverk*', 'migrene*', 'kvalm*', 'svimmel*'],
  ...['smerte', 'smerter', 'smertene', 'vondt', 'vond', 'konsentrasjonsvansk*', 'hukommelsesvansk*', 'selvmord*'],
  ...['sjølvmord*', 'selvskad*', 'sjølvskad*', 'suicid*', 'rusmis*', 'rusproblem*', 'alkoholis*', 'alkoholproblem*'],
  // treatment
  ...['psykolog*', 'psykiat*', 'terapi', 'terapien', 'terapeut*', '*terapeut', '*terapeuten', 'samtaleterapi*'],
  ...['gruppeterapi*', 'kognitiv', 'behandler', 'behandleren', 'behandlar', 'behandlaren', 'døgnbehandling*'],
  ...['rusbehandling*', 'behandlingstime*', 'behandlingsplan*', 'dps', 'poliklinikk*', 'innlagt', 'innleggelse*'],
  ...['innlegging', 'legetime*', 'legevakt*', 'fysioterapi*', 'rehabiliter*'],
  // medication
  ...['medisin', 'medisinen', 'medisiner', 'medisinar', 'medisinene', 'medisinering*', 'antidepressiv*', 'ssri'],
  ...['sovemedisin*', 'sovetablett*', 'smertestillende', 'beroligende', 'tabletter', 'tablettar', 'sertralin*', 'zoloft'],
  ...['escitalopram', 'cipralex', 'fluoksetin', 'fontex', 'venlafaksin', 'efexor', 'mirtazapin', 'remeron'],
  ...['duloksetin', 'cymbalta', 'bupropion', 'wellbutrin', 'kvetiapin', 'quetiapin', 'seroquel', 'lamotrigin'],
  ...['ritalin', 'concerta', 'sobril', 'oksazepam', 'oxazepam', 'diazepam', 'valium', 'imovane', 'zopiklon', 'tramadol'],
  // English
  ...['depression', 'depressed', 'depressive', 'anxiety', 'panic', 'trauma', 'traumatised', 'burnout', 'diagnosis'],
  ...['diagnosed', 'illness', 'disease', 'mental', 'insomnia', 'suicidal', 'psycholog*', 'psychiat*', 'therapy'],
  ...['therapist*', 'medication*', 'antidepressant*', 'cancer', 'migraine*', 'headache*', 'pain', 'pains', 'pregnan*'],
];
