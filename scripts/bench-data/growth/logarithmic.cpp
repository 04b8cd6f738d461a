class Solution {
public:
  int measure(vector<int>& nums, int k) {
    int low = 0, high = nums.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (nums[middle] < k) low = middle + 1;
      else high = middle;
    }
    return low;
  }
};
