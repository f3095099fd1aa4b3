import { Button } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Icon } from './icon.tsx'
import type { IconName } from './icon_paths.ts'

interface MenuButtonProps<Id extends string> {
  readonly icon: IconName
  readonly label: string
  readonly items: readonly { readonly id: Id; readonly words: string; readonly icon?: IconName }[]
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
}

/** A button that opens a list, of which one is chosen. */
export function MenuButton<Id extends string>({
  icon,
  label,
  items,
  chosen,
  onChoose,
}: MenuButtonProps<Id>) {
  return (
    <MenuTrigger>
      <Button className="icon_button" aria-label={label}>
        <Icon name={icon} />
      </Button>
      <Popover className="popover" placement="bottom end" offset={6}>
        <Menu
          className="menu"
          aria-label={label}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[chosen]}
          onAction={(key) => {
            const item = items.find(({ id }) => id === key)
            if (item) onChoose(item.id)
          }}
        >
          {items.map((item) => (
            <MenuItem key={item.id} id={item.id} textValue={item.words} className="menu_item">
              {item.icon && <Icon name={item.icon} />}
              <span className="menu_item_words">{item.words}</span>
              <span className="menu_item_check">
                {item.id === chosen && <Icon name="check" size={14} />}
              </span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
