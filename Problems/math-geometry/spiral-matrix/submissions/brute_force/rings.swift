class Solution {
  func spiralOrder(_ matrix: [[Int]]) -> [Int] {
    let lastRow = matrix.count - 1
    let lastColumn = matrix[0].count - 1
    // A cell's ring is its distance to the nearest edge. On a ring the cells go clockwise from its upper left one.
    var cells: [(ring: Int, place: Int, number: Int)] = []
    for row in 0...lastRow {
      for column in 0...lastColumn {
        let ring = min(row, column, lastRow - row, lastColumn - column)
        let width = lastColumn - 2 * ring
        let height = lastRow - 2 * ring
        let place: Int
        if row == ring {
          place = column - ring
        } else if column == lastColumn - ring {
          place = width + row - ring
        } else if row == lastRow - ring {
          place = width + height + (lastColumn - ring - column)
        } else {
          place = 2 * width + height + (lastRow - ring - row)
        }
        cells.append((ring, place, matrix[row][column]))
      }
    }
    return cells.sorted { ($0.ring, $0.place) < ($1.ring, $1.place) }.map(\.number)
  }
}
