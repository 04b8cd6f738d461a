// Equal numbers have a place each.
class Solution {
public:
    int findKthLargest(vector<int>& nums, int k) {
        set<int> largest;
        for (int number : nums) {
            largest.insert(number);
            if (largest.size() > k) largest.erase(largest.begin());
        }
        return *largest.begin();
    }
};
