// In place; both pointers stop at numbers that equal the pivot, so that equal numbers are split evenly.
class Solution {
public:
    int findKthLargest(vector<int>& nums, int k) {
        int low = 0, high = nums.size() - 1, place = k - 1;
        while (low < high) {
            int pivot = nums[low + rand() % (high - low + 1)];
            int i = low, j = high;
            while (i <= j) {
                while (nums[i] > pivot) i++;
                while (nums[j] < pivot) j--;
                if (i <= j) swap(nums[i++], nums[j--]);
            }
            if (place <= j) high = j;
            else if (place >= i) low = i;
            else return nums[place];
        }
        return nums[place];
    }
};
