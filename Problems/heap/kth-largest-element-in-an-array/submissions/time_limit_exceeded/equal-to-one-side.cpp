// The pivot is random, but all numbers that equal it go to the same side: quadratic when there are many.
class Solution {
public:
    int findKthLargest(vector<int>& nums, int k) {
        int low = 0, high = nums.size() - 1;
        while (low < high) {
            swap(nums[low + rand() % (high - low + 1)], nums[high]);
            int store = low;
            for (int i = low; i < high; i++)
                if (nums[i] >= nums[high]) swap(nums[i], nums[store++]);
            swap(nums[store], nums[high]);
            if (store == k - 1) break;
            if (store < k - 1) low = store + 1;
            else high = store - 1;
        }
        return nums[k - 1];
    }
};
