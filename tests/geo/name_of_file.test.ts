import { describe, expect, it } from 'vitest'
import { nameOfFile } from '../../geo/name_of_file.ts'

const file = { about: ['Cửa khẩu, vùng rủi ro', 'a3'], marking: 'noi_bo', isExercise: false }

describe('the name of a file that leaves', () => {
  it('says what it is and how it is marked', () => {
    expect(nameOfFile(file, 'pdf')).toBe('cua_khau_vung_rui_ro_a3_NOI_BO.pdf')
  })

  it('says that it is a drill', () => {
    expect(nameOfFile({ ...file, isExercise: true }, 'pptx')).toBe(
      'cua_khau_vung_rui_ro_a3_DIEN_TAP_NOI_BO.pptx',
    )
  })

  it('keeps its marks however long its title is, in a name that a file system takes', () => {
    const about = ['Đường '.repeat(60)]
    const name = nameOfFile({ about, marking: 'mat', isExercise: true }, 'html')
    expect(name).toMatch(/_DIEN_TAP_MAT\.html$/)
    expect(name.length).toBeLessThan(200)
  })

  it('has letters that no folder can be left by, whatever title and mark are', () => {
    const odd = {
      about: ['../../../etc/passwd "x"\r\n', '东兴'],
      marking: 'mật/2',
      isExercise: false,
    }
    expect(nameOfFile(odd, 'pdf')).toBe('etc_passwd_x_MAT_2.pdf')
    expect(nameOfFile({ ...odd, about: ['东兴'] }, 'pdf')).toBe('dia_ban_MAT_2.pdf')
  })

  it('does without a mark where no scheme is known', () => {
    expect(nameOfFile({ ...file, marking: null }, 'csv')).toBe('cua_khau_vung_rui_ro_a3.csv')
  })
})
