// The ring's loop ends one too late: four corners move once more.
class Solution {
  func rotate(_ matrix: inout [[Int]]) {
    let n = matrix.count
    for first in 0..<n / 2 {
      let last = n - 1 - first
      for i in first...last {
        let top = matrix[first][i]
        matrix[first][i] = matrix[n - 1 - i][first]
        matrix[n - 1 - i][first] = matrix[last][n - 1 - i]
        matrix[last][n - 1 - i] = matrix[i][last]
        matrix[i][last] = top
      }
    }
  }
}
