import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { isLang } from '#src/model/lang.ts'
import { answerFor } from './answerFor.ts'
import { cacheControl, OPEN_FOLDER } from './cacheControl.ts'
import { securityHeaders } from './contentSecurityPolicy.ts'
import { siteSettings } from './siteSettings.ts'

/** What the development server does with an address below a language: it has one index.html for all pages. */
export function developmentAnswer(address: string): { readonly rewrite: string } | { readonly redirect: string } | null {
  const [path = '', ...query] = address.split('?')
  const [, lang = '', ...rest] = path.split('/')
  const last = rest.at(-1) ?? lang
  if (!isLang(lang) || last.includes('.')) return null
  if (!path.endsWith('/')) return { redirect: [`${path}/`, ...query].join('?') }
  return { rewrite: ['/index.html', ...query].join('?') }
}

/** Vite plugin: `vite` and `vite preview` answer as the hosts in `deploy/` do. */
export function siteServer(): Plugin {
  return {
    name: 'egiz:site-server',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const answer = developmentAnswer(request.url ?? '/')
        if (answer === null) return next()
        if ('redirect' in answer) return response.writeHead(301, { Location: answer.redirect }).end()
        request.url = answer.rewrite
        next()
      })
    },
    configurePreviewServer(server) {
      const siteFolder = resolve(server.config.root, server.config.build.outDir)
      const { policy } = siteSettings(siteFolder)
      server.middlewares.use((request, response, next) => {
        const address = request.url ?? '/'
        for (const [name, value] of securityHeaders(policy)) response.setHeader(name, value)
        response.setHeader('Cache-Control', cacheControl(address.replace(/\?.*/s, '')))
        if (address.startsWith(OPEN_FOLDER)) response.setHeader('Access-Control-Allow-Origin', '*')
        const answer = answerFor(siteFolder, address)
        switch (answer.kind) {
          case 'file':
            return next()
          case 'redirect':
            return response.writeHead(301, { Location: answer.location }).end()
          case 'not-found':
            response.setHeader('Cache-Control', cacheControl('/404.html'))
            response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
            return response.end(readFileSync(join(siteFolder, '404.html')))
        }
      })
    },
  }
}
