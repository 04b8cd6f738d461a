// A text of digits may be too large for 32 bits.
class Solution {
  func reverse(_ x: Int) -> Int {
    let digits = String(String(abs(x)).reversed())
    let result = Int(Int32(digits)!)
    return x < 0 ? -result : result
  }
}
