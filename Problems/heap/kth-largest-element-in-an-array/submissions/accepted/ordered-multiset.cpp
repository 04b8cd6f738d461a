class Solution {
public:
    int findKthLargest(vector<int>& nums, int k) {
        multiset<int> largest;
        for (int number : nums) {
            largest.insert(number);
            if ((int)largest.size() > k) largest.erase(largest.begin());
        }
        return *largest.begin();
    }
};
