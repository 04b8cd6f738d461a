// Fills up between one peak and the next only, although higher ones may stand farther away.
class Solution {
  func trap(_ height: [Int]) -> Int {
    let n = height.count
    let peaks = height.indices.filter {
      ($0 == 0 || height[$0 - 1] <= height[$0]) && ($0 == n - 1 || height[$0] >= height[$0 + 1])
    }
    var water = 0
    for (left, right) in zip(peaks, peaks.dropFirst()) {
      let level = min(height[left], height[right])
      for h in height[left...right] where h < level { water += level - h }
    }
    return water
  }
}
