class Solution {
  int subsets(vector<int>& nums, size_t index, long long sum, int k) {
    if (index == nums.size()) return sum == k;
    return subsets(nums, index + 1, sum, k) + subsets(nums, index + 1, sum + nums[index], k);
  }

public:
  int measure(vector<int>& nums, int k) { return subsets(nums, 0, 0, k); }
};
