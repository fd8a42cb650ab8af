/**
 * How each door is tried. A door that is not here fails the test: say here how it is walked through.
 * The API's own doors are walked by introspection; `:case` becomes the case's id.
 */
export const DOORS: Readonly<Record<string, readonly string[] | 'by a test of its own'>> = {
  'GET /': ['/', '/?sak=:case'],
  'GET /*': ['/sak/:case', '/arbeidsgiver/sak/:case', '/assets/:case', '/favicon.svg'],
  'GET /graphql': ['/graphql?query={board(caseId:":case"){citizenName}}', '/graphql'],
  'POST /graphql': 'by a test of its own',
  'GET /auth/login': ['/auth/login?login_hint=A', '/auth/login?return_to=/sak/x'],
  'GET /auth/callback/:provider': ['/auth/callback/demo?code=x&state=y', '/auth/callback/:case'],
  'GET /auth/providers': ['/auth/providers'],
  'POST /auth/logout': ['/auth/logout'],
  'POST /download/meeting': 'by a test of its own',
  'POST /download/everything': 'by a test of its own',
  'POST /download/reader-log': 'by a test of its own',
  'GET /health/live': ['/health/live'],
  'GET /health/ready': ['/health/ready'],
  'GET /demo-idp/*': ['/demo-idp/.well-known/openid-configuration', '/demo-idp/auth', '/demo-idp/:case'],
  'POST /demo-idp/*': ['/demo-idp/token'],
};
