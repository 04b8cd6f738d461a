// From each column to the next one that is at least as high; where there is none, to the highest of the rest.
class Solution {
  func trap(_ height: [Int]) -> Int {
    let n = height.count
    var water = 0
    var left = 0
    while left < n - 1 {
      var right = left + 1
      var best = right
      while right < n {
        if height[right] >= height[best] { best = right }
        if height[right] >= height[left] { break }
        right += 1
      }
      let level = min(height[left], height[best])
      for i in left + 1..<max(best, left + 1) { water += level - height[i] }
      left = best
    }
    return water
  }
}
