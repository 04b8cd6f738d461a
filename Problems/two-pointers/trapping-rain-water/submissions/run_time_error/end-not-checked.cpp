// Runs past the end of the wall in search of a column that is at least as high.
class Solution {
public:
    int trap(vector<int>& height) {
        int water = 0, left = 0;
        while (left + 1 < height.size()) {
            int right = left + 1;
            while (height.at(right) < height[left]) right++;
            for (int i = left + 1; i < right; i++) water += height[left] - height[i];
            left = right;
        }
        return water;
    }
};
