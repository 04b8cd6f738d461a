// Each bit of the answer is the parity of that bit over all numbers.
class Solution {
  func singleNumber(_ nums: [Int]) -> Int {
    var single: Int32 = 0
    for bit in 0..<32 {
      var ones = 0
      for number in nums where Int32(number) >> bit & 1 == 1 { ones += 1 }
      if ones % 2 == 1 { single |= 1 << bit }
    }
    return Int(single)
  }
}
