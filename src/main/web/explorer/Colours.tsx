import { useGraphiQLActions, useMonaco } from '@graphiql/react'
import { useEffect, useLayoutEffect } from 'react'

/** The names under which GraphiQL asks for the colours of its editors. */
export const editorTheme = { light: 'qadam-light', dark: 'qadam-dark' }

type Palette = typeof light

const light = {
  accent: '#006b78',
  ground: '#ffffff',
  word: '#0b2545',
  name: '#16202e',
  quiet: '#52606f',
  text: '#00616d',
  number: '#8a4b00',
}

const dark: Palette = {
  accent: '#5cc6d3',
  ground: '#111a26',
  word: '#9fc3f5',
  name: '#e3e9f0',
  quiet: '#a9b6c4',
  text: '#7fd0da',
  number: '#f2b35e',
}

/** Gives the editors the colours of the page, and changes them when the reader's system does. */
export function Colours() {
  const monaco = useMonaco(it => it.monaco)
  const { setTheme } = useGraphiQLActions()
  useLayoutEffect(() => {
    monaco?.editor.defineTheme(editorTheme.light, { base: 'vs', inherit: true, ...drawn(light) })
    monaco?.editor.defineTheme(editorTheme.dark, { base: 'vs-dark', inherit: true, ...drawn(dark) })
    setTheme(null)
  }, [monaco, setTheme])
  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)')
    const follow = () => setTheme(null)
    system.addEventListener('change', follow)
    return () => system.removeEventListener('change', follow)
  }, [setTheme])
  return null
}

function drawn(palette: Palette) {
  return { rules: rules(palette), colors: colors(palette) }
}

function rules({ word, name, quiet, text, number, accent }: Palette) {
  return [
    { token: 'comment', foreground: quiet },
    { token: 'keyword', foreground: word, fontStyle: 'bold' },
    { token: 'key.identifier', foreground: name },
    { token: 'argument.identifier', foreground: accent },
    { token: 'type.identifier', foreground: accent },
    { token: 'annotation', foreground: accent },
    { token: 'string', foreground: text },
    { token: 'string.key.json', foreground: word },
    { token: 'string.value.json', foreground: text },
    { token: 'number', foreground: number },
  ]
}

function colors({ accent, ground, name, quiet }: Palette) {
  return {
    'editor.background': '#00000000',
    'scrollbar.shadow': '#00000000',
    'editorLineNumber.foreground': quiet,
    ...each(name, 'editor.foreground editorLineNumber.activeForeground menu.foreground'),
    ...each(name, 'editorSuggestWidget.foreground editorSuggestWidget.selectedForeground'),
    ...each(name, 'editorBracketHighlight.foreground1 editorBracketHighlight.foreground2'),
    ...each(name, 'editorBracketHighlight.foreground3 quickInputList.focusForeground'),
    ...each(ground, 'editorWidget.background editorHoverWidget.background editorSuggestWidget.background'),
    ...each(ground, 'menu.background quickInput.background'),
    ...each(accent, 'focusBorder textLink.foreground textLink.activeForeground editorLink.activeForeground'),
    ...each(accent, 'list.highlightForeground list.focusHighlightForeground pickerGroup.foreground'),
    ...each(`${accent}22`, 'list.hoverBackground editorSuggestWidget.selectedBackground'),
    ...each(`${accent}22`, 'menu.selectionBackground quickInputList.focusBackground'),
    ...each(`${accent}22`, 'toolbar.hoverBackground inputOption.hoverBackground'),
  }
}

function each(color: string, places: string): Record<string, string> {
  return Object.fromEntries(places.split(' ').map(it => [it, color]))
}
