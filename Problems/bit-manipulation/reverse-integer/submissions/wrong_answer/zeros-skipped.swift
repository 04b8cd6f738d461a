// A digit of 0 counts for nothing, but it moves the others.
class Solution {
  func reverse(_ x: Int) -> Int {
    var rest = x
    var result = 0
    while rest != 0 {
      if rest % 10 != 0 { result = result * 10 + rest % 10 }
      rest /= 10
    }
    return result < -2_147_483_648 || result > 2_147_483_647 ? 0 : result
  }
}
