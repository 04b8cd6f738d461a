class Solution {
public:
  int measure(vector<int>& nums, int k) {
    int count = 0;
    for (size_t i = 0; i < nums.size(); i++)
      for (size_t j = 0; j < nums.size(); j++) count += (nums[i] ^ nums[j]) == k;
    return count;
  }
};
