// The ring's indices are one too large.
class Solution {
  func rotate(_ matrix: inout [[Int]]) {
    let n = matrix.count
    for i in 0..<(n + 1) / 2 {
      for j in 0..<n / 2 {
        let cell = matrix[i][j]
        matrix[i][j] = matrix[n - j][i]
        matrix[n - j][i] = matrix[n - i][n - j]
        matrix[n - i][n - j] = matrix[j][n - i]
        matrix[j][n - i] = cell
      }
    }
  }
}
