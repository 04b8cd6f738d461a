// What is inside the outermost ring stays.
class Solution {
  func rotate(_ matrix: inout [[Int]]) {
    let last = matrix.count - 1
    for i in 0..<last {
      let top = matrix[0][i]
      matrix[0][i] = matrix[last - i][0]
      matrix[last - i][0] = matrix[last][last - i]
      matrix[last][last - i] = matrix[i][last]
      matrix[i][last] = top
    }
  }
}
