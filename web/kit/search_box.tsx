import { type ReactNode, type Ref, useState } from 'react'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Icon } from './icon.tsx'

export interface SearchChoice {
  readonly key: string
  /** What a screen reader says of it. */
  readonly text: string
  readonly body: ReactNode
}

export interface SearchGroup {
  readonly title: string
  readonly choices: readonly SearchChoice[]
}

interface SearchBoxProps {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly onType: (value: string) => void
  readonly groups: readonly SearchGroup[]
  readonly onChoose: (key: string) => void
  /** What stands in the list while it is empty. */
  readonly empty: ReactNode
  readonly inputRef?: Ref<HTMLInputElement>
  readonly hint?: ReactNode
}

/** A line to type in, with the findings below it by groups. */
export function SearchBox({
  label,
  placeholder,
  value,
  onType,
  groups,
  onChoose,
  empty,
  inputRef,
  hint,
}: SearchBoxProps) {
  // The list stays inside the bar it belongs to, so that a screen reader finds it in a landmark.
  const [home, setHome] = useState<HTMLElement | null>(null)
  return (
    <ComboBox
      className="search_box"
      aria-label={label}
      inputValue={value}
      onInputChange={onType}
      items={groups}
      // What fits was found by the server, marks folded; nothing is filtered here again.
      defaultFilter={() => true}
      allowsCustomValue
      allowsEmptyCollection={value.trim() !== ''}
      menuTrigger="input"
      value={null}
      onChange={(key) => key !== null && onChoose(String(key))}
    >
      <Icon name="search" />
      <Input ref={inputRef} className="search_box_input" placeholder={placeholder} />
      {hint}
      <Popover
        className="popover search_box_popover"
        offset={6}
        placement="bottom start"
        containerPadding={0}
        {...(home && { UNSTABLE_portalContainer: home })}
      >
        <ListBox className="search_box_list" renderEmptyState={() => empty}>
          {(group: SearchGroup) => (
            <ListBoxSection id={group.title}>
              <Header className="part_head search_box_head">{group.title}</Header>
              {group.choices.map((choice) => (
                <ListBoxItem
                  key={choice.key}
                  id={choice.key}
                  textValue={choice.text}
                  className="search_box_item"
                >
                  {choice.body}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          )}
        </ListBox>
      </Popover>
      <div ref={setHome} className="search_box_home" />
    </ComboBox>
  )
}
