// In 32 bits there is no opposite of -2147483648.
class Solution {
  func reverse(_ x: Int) -> Int {
    let isNegative = x < 0
    var rest = isNegative ? -Int32(x) : Int32(x)
    var result = 0
    while rest > 0 {
      result = result * 10 + Int(rest % 10)
      rest /= 10
    }
    return result > 2_147_483_647 ? 0 : isNegative ? -result : result
  }
}
