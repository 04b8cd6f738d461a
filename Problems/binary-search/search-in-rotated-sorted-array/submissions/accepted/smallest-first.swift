// First the index of the smallest number, then a plain search with shifted indices.
class Solution {
  func search(_ nums: [Int], _ target: Int) -> Int {
    let n = nums.count
    var low = 0
    var high = n - 1
    while low < high {
      let mid = (low + high) / 2
      if nums[mid] > nums[high] { low = mid + 1 } else { high = mid }
    }
    let shift = low
    low = 0
    high = n
    while low < high {
      let mid = (low + high) / 2
      if nums[(mid + shift) % n] < target { low = mid + 1 } else { high = mid }
    }
    let index = (low + shift) % n
    return nums[index] == target ? index : -1
  }
}
