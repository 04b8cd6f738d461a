class Solution {
  func reverse(_ x: Int) -> Int {
    func append(_ rest: Int, to result: Int) -> Int {
      rest == 0 ? result : append(rest / 10, to: result * 10 + rest % 10)
    }
    let result = append(x, to: 0)
    return Int32(exactly: result) == nil ? 0 : result
  }
}
