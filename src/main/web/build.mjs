// Builds the pages into the given folder. Installs packages only if the lock file changed; skips the build if nothing
// changed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const modules = 'node_modules'
const stateFile = join(modules, '.qadam.json')
const inputs = ['.', '../../../graphql', '../../test/resources/graphql-test']

const output = resolve(process.argv[2] ?? '../../../target/classes/static')
checkNodeVersion()
const lastBuild = existsSync(stateFile) ? JSON.parse(readFileSync(stateFile, 'utf8')) : {}
const packages = digest(['package.json', 'package-lock.json', '.npmrc'])
const sources = digest(inputs.flatMap(it => filesIn(it)))

if (lastBuild.packages !== packages) {
  console.log('Pages: installing packages')
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])
}
if (lastBuild.packages !== packages || lastBuild.sources !== sources || !allExist(lastBuild.built?.[output])) {
  console.log('Pages: building')
  writeFileSync(join(modules, '.schema.graphql'), schema())
  node('gql.tada/bin/cli.js', 'generate-output')
  node('typescript/bin/tsc')
  // TypeScript does not report fields that the schema lacks.
  node('gql.tada/bin/cli.js', 'check')
  node('vite/bin/vite.js', 'build', '--outDir', output)
  const others = lastBuild.sources === sources ? lastBuild.built : {}
  saveState({ packages, sources, built: { ...others, [output]: filesIn(output) } })
}

function checkNodeVersion() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return
  stop(`the pages need Node 20.19, 22.12 or later, and this is ${process.versions.node}`)
}

function schema() {
  const files = filesIn('../../../graphql').filter(it => it.endsWith('.graphqls'))
  return files.map(it => readFileSync(it, 'utf8')).join('\n')
}

function node(script, ...args) {
  run(process.execPath, [join(modules, script), ...args])
}

function run(command, args) {
  // npm is a .cmd file on Windows, and only a shell can start it.
  const shell = command === 'npm' && process.platform === 'win32'
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell })
  if (status !== 0) stop(`"${command} ${args.join(' ')}" failed${error ? `: ${error.message}` : ''}`)
}

function stop(why) {
  console.error(`The pages were not built: ${why}. -Dpages.skip builds without them.`)
  process.exit(1)
}

function filesIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter(it => it.name !== modules)
    .flatMap(it => (it.isDirectory() ? filesIn(join(folder, it.name)) : [join(folder, it.name)]))
    .sort()
}

function digest(files) {
  const hash = createHash('sha256')
  files.forEach(it => hash.update(`${it}\n`).update(readFileSync(it)))
  return hash.digest('hex')
}

function allExist(files) {
  return files !== undefined && files.every(existsSync)
}

function saveState(state) {
  mkdirSync(modules, { recursive: true })
  writeFileSync(stateFile, JSON.stringify(state, null, 2))
}
