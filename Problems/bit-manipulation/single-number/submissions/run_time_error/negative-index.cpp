// A negative number is no index.
class Solution {
public:
    int singleNumber(vector<int>& nums) {
        vector<bool> odd(30001);
        for (int number : nums) odd.at(number) = !odd.at(number);
        return find(odd.begin(), odd.end(), true) - odd.begin();
    }
};
