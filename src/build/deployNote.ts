/** First line of every printed file, after its comment sign: where to change what it says. */
export const DEPLOY_NOTE =
  'Written by `npm run deploy:headers` from src/build/contentSecurityPolicy.ts and public/config.json.'
