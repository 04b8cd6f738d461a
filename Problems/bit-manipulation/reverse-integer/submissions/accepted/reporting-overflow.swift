class Solution {
  func reverse(_ x: Int) -> Int {
    var rest = Int32(x)
    var result: Int32 = 0
    while rest != 0 {
      let shifted = result.multipliedReportingOverflow(by: 10)
      let sum = shifted.partialValue.addingReportingOverflow(rest % 10)
      if shifted.overflow || sum.overflow { return 0 }
      result = sum.partialValue
      rest /= 10
    }
    return Int(result)
  }
}
