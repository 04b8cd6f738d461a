// The pivot is always the last number: quadratic for a sorted array.
class Solution {
public:
    int findKthLargest(vector<int>& nums, int k) {
        int low = 0, high = nums.size() - 1;
        while (true) {
            int store = low;
            for (int i = low; i < high; i++)
                if (nums[i] > nums[high]) swap(nums[i], nums[store++]);
            swap(nums[store], nums[high]);
            if (store == k - 1) return nums[store];
            if (store < k - 1) low = store + 1;
            else high = store - 1;
        }
    }
};
