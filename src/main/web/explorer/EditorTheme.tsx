import { useGraphiQLActions, useMonaco } from '@graphiql/react'
import { useEffect, useLayoutEffect } from 'react'

/** Names of the editor themes, as GraphiQL expects them. */
export const themeNames = { light: 'qadam-light', dark: 'qadam-dark' }

type Palette = typeof light

const light = {
  accent: '#006b78',
  background: '#ffffff',
  keyword: '#0b2545',
  name: '#16202e',
  muted: '#52606f',
  text: '#00616d',
  number: '#8a4b00',
}

const dark: Palette = {
  accent: '#5cc6d3',
  background: '#111a26',
  keyword: '#9fc3f5',
  name: '#e3e9f0',
  muted: '#a9b6c4',
  text: '#7fd0da',
  number: '#f2b35e',
}

/** Defines the editor themes in the colours of the page. Follows the light or dark mode of the operating system. */
export function EditorTheme() {
  const monaco = useMonaco(it => it.monaco)
  const { setTheme } = useGraphiQLActions()
  useLayoutEffect(() => {
    monaco?.editor.defineTheme(themeNames.light, { base: 'vs', inherit: true, ...themeData(light) })
    monaco?.editor.defineTheme(themeNames.dark, { base: 'vs-dark', inherit: true, ...themeData(dark) })
    setTheme(null)
  }, [monaco, setTheme])
  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)')
    const update = () => setTheme(null)
    system.addEventListener('change', update)
    return () => system.removeEventListener('change', update)
  }, [setTheme])
  return null
}

function themeData(palette: Palette) {
  return { rules: rules(palette), colors: colors(palette) }
}

function rules({ keyword, name, muted, text, number, accent }: Palette) {
  return [
    { token: 'comment', foreground: muted },
    { token: 'keyword', foreground: keyword, fontStyle: 'bold' },
    { token: 'key.identifier', foreground: name },
    { token: 'argument.identifier', foreground: accent },
    { token: 'type.identifier', foreground: accent },
    { token: 'annotation', foreground: accent },
    { token: 'string', foreground: text },
    { token: 'string.key.json', foreground: keyword },
    { token: 'string.value.json', foreground: text },
    { token: 'number', foreground: number },
  ]
}

function colors({ accent, background, name, muted }: Palette) {
  return {
    'editor.background': '#00000000',
    'scrollbar.shadow': '#00000000',
    'editorLineNumber.foreground': muted,
    ...each(name, 'editor.foreground editorLineNumber.activeForeground menu.foreground'),
    ...each(name, 'editorSuggestWidget.foreground editorSuggestWidget.selectedForeground'),
    ...each(name, 'editorBracketHighlight.foreground1 editorBracketHighlight.foreground2'),
    ...each(name, 'editorBracketHighlight.foreground3 quickInputList.focusForeground'),
    ...each(background, 'editorWidget.background editorHoverWidget.background editorSuggestWidget.background'),
    ...each(background, 'menu.background quickInput.background'),
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
