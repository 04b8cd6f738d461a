// In ascending order place k has the kth smallest number.
class Solution {
  func findKthLargest(_ nums: [Int], _ k: Int) -> Int {
    nums.sorted()[k - 1]
  }
}
